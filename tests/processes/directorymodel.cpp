#include "tests/processes/directorymodel.h"

#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace steward {

namespace {

constexpr int Applications = 4;

/// As the journal's images name it: the fields, the identity, and whether it lies in the recycle bin.
QJsonObject objectOf(const Administrator &a)
{
    QJsonObject object;
    for (const FieldSpec &spec : fieldTable())
        object.insert(QLatin1StringView(spec.key), fieldValue(a, spec.field));
    object.insert(QStringLiteral("uid"), a.uid.toString(QUuid::WithoutBraces));
    if (a.deletedAt != 0)
        object.insert(QStringLiteral("deletedAt"), a.deletedAt);
    return object;
}

} // namespace

Result<void> processTest::create(const QString &path, int count)
{
    Store store;
    const auto fill = [count](Transaction &t) -> Result<void> {
        for (int i = 1; i <= Applications; ++i) {
            Application application;
            application.name = QStringLiteral("Application %1").arg(i);
            STEWARD_TRY(t.insert(application));
        }
        for (int i = 0; i < count; ++i) {
            Administrator a;
            a.firstName = QStringLiteral("First");
            a.lastName = QStringLiteral("Last");
            a.userName = QStringLiteral("user%1").arg(i);
            const auto email = Email::parse(a.userName + QStringLiteral("@example.com"));
            STEWARD_TRY(email);
            a.email = *email;
            a.applications = {ApplicationId {1 + i % Applications}};
            STEWARD_TRY(t.insert(a));
        }
        return {};
    };
    return await(
        store.create(path, {QStringLiteral("Test"), {QStringLiteral("start"), QStringLiteral("command")}, fill}));
}

Patch processTest::RandomEdit::patch(const Administrator &row, const QString &author, qint64 number)
{
    const QString text = QStringLiteral("%1 %2").arg(author).arg(number);
    Patch patch;
    switch (below(6)) {
    case 0:
        patch.insert(Field::FirstName, text);
        break;
    case 1:
        patch.insert(Field::LastName, text);
        patch.insert(Field::Organization, QStringLiteral("Organization %1").arg(below(3)));
        break;
    case 2:
        patch.insert(Field::Suspended, !row.suspended);
        break;
    case 3:
        patch.insert(Field::Email, QStringLiteral("%1.%2@example.com").arg(author).arg(number));
        break;
    case 4:
        patch.insert(Field::UserName, QStringLiteral("%1.%2").arg(author).arg(number));
        break;
    default: {
        QJsonArray some;
        for (int id = 1; id <= Applications; ++id) {
            if (below(2) == 0)
                some.append(id);
        }
        patch.insert(Field::Applications, some);
    }
    }
    return patch;
}

Result<qint64> processTest::RandomEdit::run(Store &store, const QString &author, qint64 number)
{
    const auto rows = await(store.read([](Connection &connection) { return AdministratorRows(connection).allIds(); }));
    STEWARD_TRY(rows);
    const AdministratorId id = rows->at(below(static_cast<int>(rows->size())));
    // Read before, as a form does: somebody may change the row until it is saved.
    const auto base
        = await(store.read([id](Connection &connection) { return AdministratorRows(connection).byId(id); }));
    STEWARD_TRY(base);
    const Administrator row = base->value();
    const bool bin = below(10) == 0;
    const Patch change = patch(row, author, number);
    const auto written = await(store.write({author, QStringLiteral("command")}, [=](Transaction &t) -> Result<bool> {
        if (bin)
            STEWARD_TRY(t.setDeleted(row, row.isDeleted() ? 0 : t.now()));
        else
            STEWARD_TRY(t.update(row, change));
        return true;
    }));
    STEWARD_TRY(written);
    return written->set ? written->set->id.value : qint64(0);
}

Result<DirectoryModel> processTest::tables(Connection &connection)
{
    DirectoryModel model;
    STEWARD_TRY(AdministratorRows(connection).forEach([&model](const Administrator &a) -> Result<void> {
        model.insert(a.id.value, objectOf(a));
        return {};
    }));
    return model;
}

Result<DirectoryModel> processTest::replayed(Connection &connection)
{
    DirectoryModel model;
    Journal journal(connection);
    const auto sets = journal.newest(1000000);
    STEWARD_TRY(sets);
    for (auto set = sets->crbegin(); set != sets->crend(); ++set) {
        const auto images = journal.images(set->id);
        STEWARD_TRY(images);
        for (const ChangeImage &image : *images) {
            if (image.entity != Entity::Administrator)
                continue;
            QJsonObject &row = model[image.row];
            for (auto it = image.before.constBegin(); it != image.before.constEnd(); ++it) {
                const bool absent = it.key() == QStringLiteral("deletedAt") && !row.contains(it.key());
                if (absent ? it.value().toInteger() != 0 : row.value(it.key()) != it.value())
                    return Error {ErrorKind::Conflict,
                                  QStringLiteral("set %1 begins with another %2").arg(set->id.value).arg(it.key()),
                                  {}};
            }
            for (auto it = image.after.constBegin(); it != image.after.constEnd(); ++it)
                row.insert(it.key(), it.value());
            if (row.value(QStringLiteral("deletedAt")).toInteger() == 0)
                row.remove(QStringLiteral("deletedAt"));
        }
    }
    return model;
}

Result<QString> processTest::fault(Connection &connection)
{
    const auto findings = directoryFile::findings(connection);
    STEWARD_TRY(findings);
    if (!findings->isEmpty())
        return findings->join(u'\n');
    const auto broken = firstBrokenSet(connection);
    STEWARD_TRY(broken);
    if (*broken != 0)
        return QStringLiteral("the chain is broken at %1").arg(*broken);
    const auto now = tables(connection);
    STEWARD_TRY(now);
    const auto journal = replayed(connection);
    STEWARD_TRY(journal);
    return *now == *journal ? QString() : QStringLiteral("the journal does not lead to what the tables hold");
}

} // namespace steward
