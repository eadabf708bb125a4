#include "models/store/chainverification.h"

#include "models/store/chainhash.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>

namespace steward {

namespace {

struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(ChainVerification)
};

using Type = Statement::Type;

namespace setColumn {
enum { Id, At, Operator, Client, Kind, Subject, RowCount, Undoes, Format, OperatorId, Reason, PreviousHash, Hash };
}
namespace imageColumn {
enum { SetId, Seq, Entity, Row, Before, After };
}

const QString SetsSql
    = QStringLiteral("SELECT id, at, operator, client, kind, subject, row_count, undoes, format, operator_id, reason, "
                     "previous_hash, hash FROM change_set WHERE id >= ?1 ORDER BY id LIMIT ?2");
const QString ImagesSql = QStringLiteral("SELECT set_id, seq, entity, row_id, before, after FROM change_image "
                                         "WHERE set_id >= ?1 ORDER BY set_id, seq");

bool isKnownKind(QByteArrayView word)
{
    static const auto words = [] {
        std::array<QByteArray, ChangeKindCount> keys;
        for (int i = 0; i < ChangeKindCount; ++i)
            keys.at(static_cast<std::size_t>(i)) = changeKindKey(static_cast<ChangeKind>(i)).toLatin1();
        return keys;
    }();
    return std::any_of(words.cbegin(), words.cend(), [word](const QByteArray &known) { return known == word; });
}

bool areOf(const Statement &row, Type type, std::initializer_list<int> columns)
{
    return std::all_of(columns.begin(), columns.end(), [&](int column) { return row.type(column) == type; });
}

/// Whether all values are such as Steward writes: the hash covers bytes, and does not tell NULL from 0.
bool isPlausible(const Statement &set)
{
    using namespace setColumn;
    if (!areOf(set, Type::Integer, {At, RowCount, Format, OperatorId})
        || !areOf(set, Type::Text, {Operator, Client, Kind, Subject, Reason})
        || !areOf(set, Type::Blob, {PreviousHash, Hash}))
        return false;
    if (!set.isNull(Undoes) && (set.type(Undoes) != Type::Integer || set.integer(Undoes) <= 0))
        return false;
    return set.integer(Format) != 1 || (set.integer(OperatorId) == 0 && set.bytes(Reason).isEmpty());
}

bool isPlausibleImage(const Statement &image)
{
    using namespace imageColumn;
    return areOf(image, Type::Integer, {SetId, Seq, Row}) && areOf(image, Type::Text, {Entity, Before, After});
}

ChainHash::Fields fieldsOf(const Statement &set)
{
    using namespace setColumn;
    return {set.integer(Id),    set.integer(At),       set.bytes(Operator), set.bytes(Client),       set.bytes(Kind),
            set.bytes(Subject), set.integer(RowCount), set.integer(Undoes), set.integer(OperatorId), set.bytes(Reason)};
}

/// Adds the images of one set to its hash; `more` says whether `images` stands on a row.
Result<ChainFault> addImages(ChainHash &chain, Statement &images, bool &more, qint64 set)
{
    using namespace imageColumn;
    for (qint64 expected = 1; more && images.integer(SetId) == set; ++expected) {
        if (!isPlausibleImage(images))
            return ChainFault::Value;
        if (images.integer(Seq) != expected)
            return ChainFault::ImageOrder;
        chain.add(images.bytes(Entity), images.integer(Row), images.bytes(Before), images.bytes(After));
        const Result<bool> next = images.step();
        STEWARD_TRY(next);
        more = *next;
    }
    return ChainFault::None;
}

/// What is wrong with a set apart from its images and its hash.
ChainFault faultOf(const Statement &set, const QByteArray &previous)
{
    using namespace setColumn;
    if (!isPlausible(set))
        return ChainFault::Value;
    if (const qint64 format = set.integer(Format); format < 1 || format > ChainHash::CurrentFormat)
        return ChainFault::UnknownFormat;
    if (!isKnownKind(set.bytes(Kind)))
        return ChainFault::UnknownKind;
    return set.bytes(PreviousHash) == previous ? ChainFault::None : ChainFault::PreviousHash;
}

} // namespace

ChainVerification::ChainVerification() : m_next(std::numeric_limits<qint64>::min())
{
    m_report.hash = ChainHash::beginning();
}

bool ChainVerification::fault(ChainFault fault, qint64 number)
{
    m_report.fault = fault;
    m_report.broken = number;
    return false;
}

Result<bool> ChainVerification::advance(Connection &connection, int count)
{
    if (!m_report.isIntact())
        return false;
    auto sets = connection.prepare(SetsSql);
    STEWARD_TRY(sets);
    auto images = connection.prepare(ImagesSql);
    STEWARD_TRY(images);
    sets->bind(1, m_next).bind(2, static_cast<qint64>(count));
    const Result<bool> firstImage = images->bind(1, m_next).step();
    STEWARD_TRY(firstImage);
    bool more = *firstImage;
    for (int done = 0;; ++done) {
        const Result<bool> row = sets->step();
        STEWARD_TRY(row);
        if (!*row && done == count)
            return true;
        const qint64 expected = m_report.last.value + 1;
        const qint64 id = *row ? sets->integer(setColumn::Id) : std::numeric_limits<qint64>::max();
        if (*row && id != expected)
            return fault(ChainFault::Number, expected);
        if (more && images->integer(imageColumn::SetId) < id)
            return fault(ChainFault::ImagesWithoutSet, images->integer(imageColumn::SetId));
        if (!*row)
            return false;
        if (const ChainFault found = faultOf(*sets, m_report.hash); found != ChainFault::None)
            return fault(found, id);
        ChainHash chain(m_report.hash);
        const Result<ChainFault> added = addImages(chain, *images, more, id);
        STEWARD_TRY(added);
        if (*added != ChainFault::None)
            return fault(*added, id);
        const QByteArray hash = chain.close(fieldsOf(*sets), sets->integer(setColumn::Format));
        if (sets->bytes(setColumn::Hash) != hash)
            return fault(ChainFault::Content, id);
        ++m_report.sets;
        m_report.last = ChangeSetId {id};
        m_report.lastAt = sets->integer(setColumn::At);
        m_report.hash = hash;
        m_next = id + 1;
    }
}

Result<ChainReport> verifiedChain(Connection &connection, const StopToken &stop)
{
    ChainVerification verification;
    while (true) {
        const Result<bool> more = verification.advance(connection);
        STEWARD_TRY(more);
        if (!*more)
            return verification.report();
        if (stop.stopRequested())
            return cancelled();
    }
}

Result<qint64> firstBrokenSet(Connection &connection)
{
    const Result<ChainReport> report = verifiedChain(connection);
    STEWARD_TRY(report);
    return report->broken;
}

QString sentenceOf(ChainFault fault, qint64 number)
{
    switch (fault) {
    case ChainFault::None:
        return {};
    case ChainFault::Number:
        return ChainText::tr("Change %1 is missing, or another one stands in its place.").arg(number);
    case ChainFault::ImagesWithoutSet:
        return ChainText::tr("Change %1 is missing; what it changed is still there.").arg(number);
    case ChainFault::Value:
        return ChainText::tr("Change %1 has a value that Steward never writes.").arg(number);
    case ChainFault::UnknownKind:
        return ChainText::tr("Change %1 is of a kind that this version of Steward does not know.").arg(number);
    case ChainFault::UnknownFormat:
        return ChainText::tr("Change %1 is hashed in a way that this version of Steward does not know.").arg(number);
    case ChainFault::ImageOrder:
        return ChainText::tr("The parts of change %1 are not complete or not in order.").arg(number);
    case ChainFault::PreviousHash:
        return ChainText::tr("Change %1 does not follow the change before it.").arg(number);
    case ChainFault::Content:
        return ChainText::tr("Change %1 does not have the content that its hash covers.").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace steward
