#include "models/exchange/cures.h"

#include "models/domain/email.h"
#include "models/domain/folding.h"
#include "models/exchange/columnnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace steward {

namespace {

/// Shorter words have no room for a typo.
int allowedTypos(qsizetype length)
{
    return length < 4 ? 0 : length < 9 ? 1 : 2;
}

Email parsed(const QString &text)
{
    const Result<Email> email = Email::parse(text);
    return email ? *email : Email();
}

} // namespace

int typosBetween(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    // Optimal string alignment: three rows of the table of distances.
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const bool same = a.at(i - 1) == b.at(k - 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && k > 1 && a.at(i - 1) == b.at(k - 2) && a.at(i - 2) == b.at(k - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        before = std::exchange(above, row);
    }
    return std::min(above.back(), limit + 1);
}

QString nearestOf(const QString &typed, const QStringList &known)
{
    const QString letters = lettersOf(typed);
    QString best;
    int fewest = allowedTypos(letters.size()) + 1;
    for (const QString &one : known) {
        const int typos = letters.isEmpty() ? fewest : typosBetween(letters, lettersOf(one), fewest);
        if (typos < fewest) {
            best = one;
            fewest = typos;
        }
    }
    return best;
}

QString curedEmail(const QString &typed, const QStringList &knownDomains)
{
    static const QRegularExpression bracketed(QStringLiteral("<([^<>]+)>"));
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00A0}\\x{200B}-\\x{200D}\\x{FEFF}]+"));
    QString text = typed;
    if (const auto match = bracketed.match(text); match.hasMatch())
        text = match.captured(1);
    text.remove(blanks);
    text.remove(QRegularExpression(QStringLiteral("^mailto:"), QRegularExpression::CaseInsensitiveOption));
    text.replace(u'＠', u'@').replace(QStringLiteral("(at)"), QStringLiteral("@"));
    text.replace(QStringLiteral("[at]"), QStringLiteral("@")).replace(QStringLiteral("@@"), QStringLiteral("@"));
    while (!text.isEmpty() && QStringView(u".,;:\"'").contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u".,;:\"'").contains(text.front()))
        text.remove(0, 1);
    text.replace(u',', u'.');
    if (!text.contains(u'@')) {
        for (const QString &domain : knownDomains) {
            // "jon.bauer.example.com" and "jon.bauerexample.com"
            if (!text.endsWith(domain, Qt::CaseInsensitive))
                continue;
            QString local = text.chopped(domain.size());
            while (local.endsWith(u'.'))
                local.chop(1);
            text = local + u'@' + text.last(domain.size());
            break;
        }
    }
    const Email email = parsed(text);
    return email.isEmpty() || text == typed ? QString() : email.typed();
}

QString withKnownDomain(const QString &address, const QStringList &knownDomains)
{
    const Email email = parsed(address);
    if (email.isEmpty() || knownDomains.contains(email.domain()))
        return {};
    QString best;
    int fewest = allowedTypos(email.domain().size()) + 1;
    for (const QString &domain : knownDomains) {
        const int typos = typosBetween(email.domain(), domain, fewest);
        if (typos < fewest) {
            best = domain;
            fewest = typos;
        }
    }
    return best.isEmpty() ? QString() : QString(email.localPart() + u'@' + best);
}

QString curedApplications(const QString &typed, const Catalog &catalog)
{
    static const QRegularExpression separators(QStringLiteral("[,;|/\\n]"));
    QStringList known;
    for (const Application &one : catalog.offered())
        known.append(one.name);
    QStringList names;
    for (const QString &part : typed.split(separators, Qt::SkipEmptyParts)) {
        if (cleaned(part).isEmpty())
            continue;
        const QString name = nearestOf(part, known);
        if (name.isEmpty())
            return {};
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace steward
